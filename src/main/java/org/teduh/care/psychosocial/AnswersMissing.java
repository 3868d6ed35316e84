package org.teduh.care.psychosocial;

import org.teduh.platform.Refusal;

/** A questionnaire is not complete, so it has no score. */
public final class AnswersMissing extends Refusal {}
