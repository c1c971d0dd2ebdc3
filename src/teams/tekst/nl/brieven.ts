/** Letters and the aangifte sheet. */
export const brieven = {};
