export const CALQUES_FR = `
`;
