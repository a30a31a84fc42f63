/**
 * A number of things that a member has: of all members of a group together they still are a number of the API.
 * @asType integer
 * @minimum 0
 * @maximum 1000000
 */
export type Count = number;
