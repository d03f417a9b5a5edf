export const CALQUES_PT = `
`;
