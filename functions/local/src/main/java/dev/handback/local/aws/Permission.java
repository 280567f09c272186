package dev.handback.local.aws;

/**
 * Something that a caller of AWS wants to do, and to what.
 *
 * @param action as IAM names it, such as {@code dynamodb:GetItem}
 * @param resource the template's logical id, with the rest of the path behind it ({@code StateTable/index/due}); empty
 *     where the request was not asked for it
 */
record Permission(String action, String resource) {}
