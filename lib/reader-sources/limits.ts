/** No more letters of readers wait at a time: whoever reads them would not come to the end. */
export const mostWaiting = 200
