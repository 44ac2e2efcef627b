/** The property that holds the height of the bar on top of the page while the lead partner looks on as a role. */
export const viewAsBarVariable = '--view-as-bar';

/** The height of that bar: nothing while there is none. */
export const viewAsBarHeight = `var(${viewAsBarVariable}, 0px)`;
