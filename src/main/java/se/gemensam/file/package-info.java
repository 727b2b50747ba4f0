/** Files that people hand in or take home: bytes in the database, pictures without what cameras note, and answers that browsers only save. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.gemensam.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
