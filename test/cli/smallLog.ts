/** A small log that is read without a question. */
export const SMALL_LOG = `Reference,Type,Requested State,Date sent,Date of reply,Result
RFA/1,Request for assistance,Belgium,2022-10-03,2022-10-23,Executed
RFA/2,Request for assistance,Chile,2022-10-04,,
RFA/3,Request for assistance,Ghana,2023-08-20,,
`;
