package vn.ntm.platform.setup;

/**
 * What whoever sets the product up says.
 *
 * @param commune its code
 * @param name of the first administrator
 */
record Answers(String commune, String name, String userName, String password) {}
