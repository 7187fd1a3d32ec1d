/**
 * What the user can ask for from more than one place, with the keys for it, and the commands that are about files.
 * Features offer and run commands without knowing who answers. Knows the session, dialogs, tasks, formats and settings.
 */
@NullMarked
package org.demarche.ui.command;

import org.jspecify.annotations.NullMarked;
