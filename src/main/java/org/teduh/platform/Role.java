package org.teduh.platform;

/** The roles of the programme, as annotations need them. EMPLOYEE is derived from an active account, never stored. */
public final class Role {

    public static final String EMPLOYEE = "EMPLOYEE";
    public static final String COUNSELLOR = "COUNSELLOR";
    public static final String CLINICAL_LEAD = "CLINICAL_LEAD";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String RELEASE_OFFICER = "RELEASE_OFFICER";
    public static final String DPO = "DPO";
    public static final String EDITOR = "EDITOR";
    public static final String HR = "HR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Role() {}
}
