package club.mercato.live;

import club.mercato.kernel.Subject;

/** An event after which open screens that show its subject are out of date. Modules' events implement it. */
public interface Change {

    Subject subject();
}
