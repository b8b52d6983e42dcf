/**
 * Leaves out what a router would fetch of a page's parts ahead of a visit: a seventh of the time of
 * rendering it, for files that are not published. Next obeys this without Cache Components too, but
 * refuses a route that declares it itself (`get-page-static-info`): routes re-export all of this
 * module, which that check does not follow. Were it ignored one day, it would cost time alone.
 */
export const prefetch = 'force-disabled';
