/** Where the picture for social networks is, and its size in pixels, which they expect. */
export const shareImage = { path: '/public/share.jpg', width: 1200, height: 630 } as const;
