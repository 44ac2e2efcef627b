/** How long the text of a picture may be, for those who do not see it; and what stands below it. */
export const pictureTextLength = 300;
