/**
 * Who works here: accounts, roles, sign-in, and who is asking now ({@link club.mercato.staff.CurrentStaff}).
 *
 * <p>The named permissions of {@link club.mercato.staff.May} stand on every service of every module: they say who may do
 * what. {@link club.mercato.staff.NeedToKnow} says which rows are there for whom: a Hibernate filter that is always on,
 * asks who is signed in whenever SQL is made, and holds for look-ups by key, too. Storage decides, rather than each
 * service, since a rule that every new query has to repeat is forgotten by one of them. It is a filter and not a database
 * policy, since one of the two databases has none, and the pool's connections belong to nobody. The price is that
 * Hibernate makes the SQL of each query anew. Level 1: uses the kernel, and what storage
 * remembers.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage"})
@NullMarked
@FilterDef(
        name = NeedToKnow.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "viewer", type = UUID.class, resolver = NeedToKnow.ByViewer.class),
            @ParamDef(name = "everything", type = Boolean.class, resolver = NeedToKnow.ByHouse.class)
        })
package club.mercato.staff;

import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
