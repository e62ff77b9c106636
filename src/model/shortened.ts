/** A text for a message: its beginning, where it has more than `most` characters. */
export const shortened = (text: string, most = 60): string => (text.length > most ? `${text.slice(0, most)}…` : text);
