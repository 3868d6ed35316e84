package org.teduh.release;

import org.teduh.platform.Refusal;

/**
 * A release that would say more than was planned: before its embargo, a second time, with another plan or tree, or from
 * a database that knows less than the signed heads. One type and one sentence for all, whatever the data.
 */
class ReleaseRefused extends Refusal {}
