/** Who has it: timers, taking over, handing over. */
export const routering = {};
