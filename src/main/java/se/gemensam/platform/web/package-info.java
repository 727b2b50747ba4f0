/** Platforms for everybody: plain pages, without a session, a cookie or a script. */
@NullMarked
package se.gemensam.platform.web;

import org.jspecify.annotations.NullMarked;
