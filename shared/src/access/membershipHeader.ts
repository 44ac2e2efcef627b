/**
 * The request header with the membership id that the request is meant for. The active membership of the session may have changed
 * since.
 */
export const membershipHeader = 'Active-Membership';
