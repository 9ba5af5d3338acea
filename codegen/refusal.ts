/** What a command cannot do with what it was given. The message is for a person, and is told without a stack. */
export class Refusal extends Error {}
