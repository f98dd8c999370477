/** Whether another page shows this one in a frame, and may have laid something over it. */
export const isFramed = (): boolean => window.self !== window.top;
