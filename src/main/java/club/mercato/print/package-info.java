/**
 * What leaves the house as a file: papers as PDF, in the screens' own letters, and reports, which are a PDF and a sheet
 * (XLSX) of the same rows. Knows no feature. Level 1.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package club.mercato.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
