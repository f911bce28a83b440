import type { Filters } from './types';

/** How many of the filters are on. */
export const narrowings = ({ mine, priority, need, position, silent, text }: Filters): number =>
  [mine, priority?.length, need?.length, position?.length, silent, text].filter(Boolean).length;

export const isNarrowed = (filters: Filters): boolean => narrowings(filters) > 0;
