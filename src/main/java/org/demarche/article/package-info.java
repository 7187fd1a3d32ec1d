/**
 * Articles as they come (plain text, Markdown, web pages, PDF) read into text with what they say about themselves:
 * headline, author, publisher, day of publication. Knows {@code time}, {@code format} for encodings and the libraries
 * that read pages and PDFs; nothing is fetched.
 */
@NullMarked
package org.demarche.article;

import org.jspecify.annotations.NullMarked;
