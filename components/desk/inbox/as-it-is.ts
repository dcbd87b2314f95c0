/** What stands for "as it is" in a choice of which blank means something. */
export const AS_IT_IS = 'as-is'
