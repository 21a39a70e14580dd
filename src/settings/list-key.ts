/** Where the reader's word list stands in the extension's storage. */
export const LIST_KEY = 'readers-list';
