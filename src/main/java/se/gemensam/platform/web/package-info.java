/** Plain pages about platforms for people without an account. */
@NullMarked
package se.gemensam.platform.web;

import org.jspecify.annotations.NullMarked;
