package club.mercato.pipeline;

import club.mercato.directory.PlayerId;
import club.mercato.season.WindowId;

/** A player to pursue in a window. */
public record NewTarget(PlayerId player, WindowId window, Route route, TargetForm form) {}
