/** What gets the focus when a panel opens: its close button, its first field, or an element that its content chooses. */
export type PanelFocus = 'close' | 'firstField' | 'content';
