export const CALQUES_ES = `
`;
