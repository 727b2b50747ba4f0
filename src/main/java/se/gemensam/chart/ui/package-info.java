/** Charts on screens. */
@NamedInterface("ui")
@NullMarked
package se.gemensam.chart.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
