/** The two channels between window and machine. The names of questions and events travel inside. */
export const questionChannel = 'minuta:question';
export const eventChannel = 'minuta:event';
