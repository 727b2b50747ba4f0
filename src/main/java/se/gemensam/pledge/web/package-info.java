/** Plain pages and open data about pledges for people without an account. */
@NullMarked
package se.gemensam.pledge.web;

import org.jspecify.annotations.NullMarked;
