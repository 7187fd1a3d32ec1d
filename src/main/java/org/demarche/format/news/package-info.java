/** Lists of articles as NewsAPI gives them. Knows {@code format}, its JSON and HTML, {@code model} and {@code time}. */
@NullMarked
package org.demarche.format.news;

import org.jspecify.annotations.NullMarked;
