package club.mercato.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The house's permissions by name. Each service carries one at class level for reading and one on each method that
 * changes something; what carries none is refused to everybody by a test.
 */
public final class May {

    private May() {}

    /** Recruiters, managers, directors: targets, contacts, positions, the board. Not administrators. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('RECRUITER','MANAGER','DIRECTOR')")
    public @interface ReadPipeline {}

    /** Recruiters and managers: create and edit targets, log contacts, move cards. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('RECRUITER','MANAGER')")
    public @interface WorkTargets {}

    /** Managers and directors: say which priority counts. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('MANAGER','DIRECTOR')")
    public @interface SetPriorities {}

    /** Managers and directors: go on against what a guard warns of, with a reason. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('MANAGER','DIRECTOR')")
    public @interface Overrule {}

    /** Managers and directors: take a target out of everybody's sight but its readers', and bring it back. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('MANAGER','DIRECTOR')")
    public @interface Restrict {}

    /** Directors, and managers who may be named as their deputies: decide on what the club offers. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('MANAGER','DIRECTOR')")
    public @interface Decide {}

    /** Directors: whose approval an offer needs, deputies, budgets, the sign-off. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('DIRECTOR')")
    public @interface Direct {}

    /** Managers: owners of targets that have one, needs, mandates. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('MANAGER')")
    public @interface Manage {}

    /** The club secretary and managers: registration windows. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('ADMIN','MANAGER')")
    public @interface KeepWindows {}

    /** Managers and administrators: what the house sets for everybody. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('MANAGER','ADMIN')")
    public @interface KeepSettings {}

    /** Everyone who signed in: players, clubs, people. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface ReadDirectory {}

    /** Everyone who signed in: what is his own, such as his notices and his address. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface KeepOwn {}

    /** The club secretary: what could not be delivered. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('ADMIN')")
    public @interface KeepPost {}

    /** Recruiters and managers: edit and import players, clubs, people. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('RECRUITER','MANAGER')")
    public @interface EditDirectory {}

    /** The house itself, while it opens: filling an empty data folder. Nobody who signs in holds this. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAuthority('" + HOUSE + "')")
    public @interface OpenHouse {}

    /** The authority that {@link OpenHouse} asks for. */
    public static final String HOUSE = "HOUSE";
}
