/** The page of the budgets. */
@NullMarked
package club.mercato.budget.ui;

import org.jspecify.annotations.NullMarked;
