/** Reads documents from outside (Word, HTML, Markdown, plain text) into a tree of sections. */
@NullMarked
package se.gemensam.platform.importing;

import org.jspecify.annotations.NullMarked;
