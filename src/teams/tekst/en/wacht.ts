/** The guard on personal data in what is typed in the chat. */
export const wacht = {
  verborgen: (wat: string) =>
    `Your text may have held ${wat}. I hid that in your report. Must it be in there literally? Type: back. Then type the word literally: and your text.`,
  haalWeg: 'What you typed does stay in this chat. Delete your message if that is better.',
  verhaal:
    'Thank you for telling this. I do not repeat or keep it. Are there names or medical facts in it? Then delete your message from this chat.',
};
