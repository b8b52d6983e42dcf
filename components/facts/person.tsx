export interface PersonProps {
  name: string;
  role: string;
}

/** A person and the office held, or a body and what is known of who signed for it. */
export function Person({ name, role }: PersonProps) {
  return (
    <>
      {/* The space keeps them apart where there is no style sheet. */}
      {`${name} `}
      <span className="role">{role}</span>
    </>
  );
}
