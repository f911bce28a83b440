package club.mercato.pipeline;

import club.mercato.kernel.Sentence;

/**
 * What is to be said of a player's coming on a route.
 *
 * @param refuses whether he cannot come on it; otherwise it only informs
 */
public record RouteAdvice(Sentence says, boolean refuses) {}
