package vn.ntm.shared;

import java.util.List;

/** The sign-ins that a start shows on the console: those of the evaluation workspace, never those of people. Found as a bean. */
public interface ShownSignIns {
    List<SignIn> signIns();

    /** A user name with its password and who it stands for, e.g. "Chủ tịch UBND xã". */
    record SignIn(String userName, String password, String title) {}
}
