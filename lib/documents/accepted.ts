/** Names of files that fields for documents offer: of all that is read, and of what is read without a script. */
export const ACCEPTED_DOCUMENTS = '.pdf,.docx,.html,.htm,.xhtml,.eml,.txt,.md,.tsv'
export const ACCEPTED_WITHOUT_SCRIPT = '.html,.htm,.xhtml,.eml,.txt,.md,.tsv'
