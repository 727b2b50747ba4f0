/** Charts: pictures of figures and days, drawn alike on screens and in files. */
@ApplicationModule(allowedDependencies = {"base", "shell"})
@NullMarked
package se.gemensam.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
