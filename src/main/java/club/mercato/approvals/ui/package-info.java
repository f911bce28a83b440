/** The approval room, what stands of approvals on a bid's page, and the policy with its deputies. */
@NullMarked
package club.mercato.approvals.ui;

import org.jspecify.annotations.NullMarked;
