/** The demo's letters, for whoever tries it without a mail server. */
@NullMarked
package se.gemensam.mail.ui;

import org.jspecify.annotations.NullMarked;
