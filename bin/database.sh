# Which database bin/backup and bin/restore work on; read by both.
data=${BOUCLE_EMBEDDEDDATABASE_DIRECTORY:-$root/.data/postgres-18}

stop() {
  echo "$*" >&2
  exit 1
}

# Sets libpq's variables from Spring's, so that no password is on a command line.
connect() {
  local form='^jdbc:postgresql://([^/:?]+|\[[0-9a-fA-F:]+\])(:([0-9]+))?/([^?]+)(\?(.*))?$'
  [[ $SPRING_DATASOURCE_URL =~ $form ]] || stop "SPRING_DATASOURCE_URL is not jdbc:postgresql://host[:port]/database."
  local parameters=${BASH_REMATCH[6]:-}
  export PGHOST=${BASH_REMATCH[1]//[\[\]]/} PGPORT=${BASH_REMATCH[3]:-5432} PGDATABASE=${BASH_REMATCH[4]}
  if [ -n "${SPRING_DATASOURCE_USERNAME:-}" ]; then export PGUSER=$SPRING_DATASOURCE_USERNAME; fi
  if [ -n "${SPRING_DATASOURCE_PASSWORD:-}" ]; then export PGPASSWORD=$SPRING_DATASOURCE_PASSWORD; fi
  if [[ $parameters =~ (^|&)sslmode=([a-z-]+) ]]; then export PGSSLMODE=${BASH_REMATCH[2]}; fi
}

# Only one copy at a time, and none while an instance runs. The application locks boucle.lock as POSIX does, which
# flock cannot see on Linux: a living postmaster is what tells.
hold() {
  command -v flock >/dev/null || { at_rest; return; }
  exec 9>>"$data/boucle.lock"
  flock -n 9 || stop "$data is in use: stop the application first."
  at_rest
}

at_rest() {
  local pid inode
  if [ -f "$data/data/postmaster.pid" ]; then
    pid=$(head -n 1 "$data/data/postmaster.pid")
    if kill -0 "$pid" 2>/dev/null; then stop "PostgreSQL ($pid) runs on $data: stop the application first."; fi
  fi
  if [ -r /proc/locks ] && [ -f "$data/boucle.lock" ]; then
    inode=$(stat -c %i "$data/boucle.lock")
    if grep -E "POSIX .*:$inode [0-9]" /proc/locks >/dev/null; then stop "An instance uses $data: stop it first."; fi
  fi
}
