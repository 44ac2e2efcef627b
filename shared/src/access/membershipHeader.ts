/** With which membership a request was meant: the session's can be another one by now. */
export const membershipHeader = 'Active-Membership';
