/** How large a gazetteer file may be that is sent to the desk; the command takes larger ones. */
export const mostGazetteerBytes = 5_000_000
