/** The command or its configuration is wrong: told without a stack. */
export class UsageError extends Error {}
